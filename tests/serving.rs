//! Promises S4 and S8, and the numbers of a small program: the headers of every kind of answer,
//! scripts only where an island is, files kept for ever under their hash, a stop that loses
//! nothing, ready at once, little memory, and logs that name nobody.

mod serving {
    mod files;
    mod headers;
    mod health;
    mod logs;
    mod refused;
    mod scripts;
    mod size;
    mod stop;
    mod weight;
    mod years;
}
