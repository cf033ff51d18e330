//! Islands: the only code that reaches the browser, one file a widget. Everything works without
//! them; they get finished texts and know no language, no domain and no address but their form's.

pub mod log_form;
