//! The vocabulary on one page: what the words of the field mean here, and every rule about them.
//! No I/O, no async, no clock: time comes in as an argument.
//!
//! goal → measure → phase → intervention → action, each action with one named person. The goal is
//! the family's; interventions are attempts that are judged against it.

pub mod about;
pub mod access;
pub mod action;
pub mod case;
pub mod case_file;
pub mod clock;
pub mod coherence;
pub mod day;
pub mod device;
pub mod effect;
pub mod emergency;
pub mod entry;
pub mod event;
pub mod flag;
pub mod goal;
pub mod guidance;
pub mod id;
pub mod idea;
pub mod intervention;
pub mod invitation;
pub mod leaving;
pub mod mail;
pub mod measure;
pub mod meeting;
mod names;
pub mod news;
pub mod password;
pub mod people;
pub mod protection;
pub mod question;
pub mod reading;
pub mod sharing;
pub mod suggestion;
pub mod text;
pub mod transition;
pub mod voice;
pub mod withheld;

#[cfg(test)]
mod demo_file {
    use crate::case_file::CaseFile;

    #[test]
    fn the_demo_file_is_read_and_written_without_loss() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../server/demo_cases.json");
        let text = std::fs::read_to_string(path).expect("the demo cases");
        let file: CaseFile = serde_json::from_str(&text).expect("the format of case files");
        let before: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(serde_json::to_value(&file).expect("JSON"), before);
    }
}
