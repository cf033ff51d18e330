//! Promise: a move to a new place is the family's. What goes along is approved line by line and read
//! by whoever receives; the first follow-up is booked before the old place lets go; on the day itself
//! access ends, what was in hand goes over, and the curve goes on.

mod transitions {
    mod day;
    mod lines;
    mod protected;
    mod steps;
}
