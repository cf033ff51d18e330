//! The child's voice: what is written down for the child always says who wrote it and how it was
//! heard.

mod voices {
    mod heard;
    mod pictures;
}
