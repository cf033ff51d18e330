//! Promise: told once. What a family tells about the child is read by those they chose, before they
//! meet, and by nobody else; and the family reads what each helper can help with.

mod about {
    mod helpers;
    mod lines;
}
