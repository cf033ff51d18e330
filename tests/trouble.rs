//! Promises R4, R5, R6 and R8: the disk is full, the database is away, a backup is taken while people
//! write, an upgrade is killed. Nothing is half-done, people read what to do, and it goes on by itself.

mod trouble {
    mod away;
    mod backup;
    mod disk;
    mod upgrades;
    mod writers;
}
