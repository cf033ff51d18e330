//! Promise: ideas of child and family stand beside the helpers' in one list, what is tried remembers
//! whose idea it was, and whoever wants nothing of a goal is left in peace. And the week of a family,
//! over all its children, for whoever may see each.

mod ideas {
    mod family_week;
    mod list;
    mod share;
}
