//! Promise: the organisation answers for its own pages, days and limits, and whoever keeps them sees
//! no case.

mod organisation {
    mod keeping;
    mod pages;
    mod staff;
}
