//! Promise: a child has a page of its own, and a device that an adult opens for the child can do
//! nothing but that page, for ten minutes.

mod child {
    mod book;
    mod late;
    mod lent;
    mod own_page;
}
