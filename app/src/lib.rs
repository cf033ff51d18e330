//! Pages, forms and islands.
