//! News: what others have done in one's plans, until one has looked; and the days of it in one's own
//! calendar.

mod news {
    mod calendar;
    mod list;
}
