//! Files that mean harm: nothing panics, nothing grows without bound.

use serde_json::json;

use super::{super::CaseFile, full, put};

#[test]
fn deep_nesting_is_refused() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let text = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        let faults = CaseFile::parse(&text).expect_err("too deep");
        assert_eq!(faults[0].reason, "not JSON: recursion limit exceeded");
    }
}

#[test]
fn of_a_great_many_faults_the_first_are_told() {
    let mut file = full();
    put(&mut file, "/users", json!(vec![1; 30_000]));
    let faults = CaseFile::parse(&file.to_string()).expect_err("no users");
    assert_eq!(faults.len(), 10_001);
    let last = faults.last().expect("a fault").to_string();
    assert_eq!(last, "there are more than 10000 faults; mend these first");
}

#[test]
fn a_message_shows_only_the_start_of_what_it_is_about() {
    let mut file = full();
    put(&mut file, "/cases/0/opened", json!("\u{1b}[2J".repeat(1_000_000)));
    put(&mut file, &format!("/{}", "key".repeat(1_000_000)), json!(1));
    let faults = CaseFile::parse(&file.to_string()).expect_err("no date");
    assert_eq!(faults.len(), 2);
    assert!(faults.iter().all(|fault| fault.to_string().len() < 1_000), "{faults:?}");
    assert!(faults.iter().all(|fault| !fault.to_string().contains('\u{1b}')), "{faults:?}");
}

#[test]
fn a_long_chain_of_corrections_is_followed_once() {
    let chain = (0..20_000).map(|n| {
        let (id, before) = (format!("k-{n}"), format!("k-{}", n + 1));
        json!({"id": id, "date": "2026-11-01", "value": 1, "by": "child", "source": "observation",
            "corrects": before})
    });
    let mut file = full();
    put(&mut file, "/cases/0/goals/0/measures/0/observations", chain.collect());
    let faults = CaseFile::parse(&file.to_string()).expect_err("the last corrects nothing");
    assert_eq!(faults.len(), 1, "{faults:?}");
    put(&mut file, "/cases/0/goals/0/measures/0/observations/19999/corrects", json!("k-0"));
    let faults = CaseFile::parse(&file.to_string()).expect_err("a circle");
    assert_eq!(faults.len(), 1, "{faults:?}");
}
