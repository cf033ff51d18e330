//! A piece of a page that is drawn already: its text, to be put into the next piece.
//!
//! Pages are drawn whole, on the server, once what they tell is known. What stands in them never
//! wakes up in the browser (islands apart, which draw themselves), so that a piece needs no more
//! than its text. [`AnyView`] would keep it as a tree that can also be streamed, built in a browser
//! and compared with its next state: six copies of the code of every piece.

use leptos::{
    prelude::*,
    tachys::{html::InertElement, view::Position},
};

/// A drawn piece of a page.
pub type Drawn = InertElement;

/// What can be drawn.
pub trait Draw {
    /// Draws it, here and now.
    fn drawn(self) -> Drawn;
}

impl<V: RenderHtml> Draw for V {
    fn drawn(self) -> Drawn {
        let mut text = String::with_capacity(self.html_len());
        self.to_html_with_buf(&mut text, &mut Position::FirstChild, true, false, Vec::new());
        InertElement::new(text)
    }
}
