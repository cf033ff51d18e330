//! E1 and E2: a goal becomes agreed and active at the meeting with at most twelve typed fields, and
//! a child sets one with seven taps. With scripts and without, in both languages.

use std::cell::Cell;

use tests::{World, browser::Browser};

/// A browser that counts what is typed and tapped.
struct Counting<'b> {
    browser: &'b Browser,
    typed: Cell<u32>,
    taps: Cell<u32>,
}

impl Counting<'_> {
    fn fill(&self, css: &str, words: &str) {
        self.typed.set(self.typed.get() + 1);
        self.browser.fill(css, words);
    }

    fn tap(&self, css: &str) {
        self.taps.set(self.taps.get() + 1);
        self.browser.tap(css);
    }

    fn save(&self) {
        self.taps.set(self.taps.get() + 1);
        self.browser.follow("main form .btn-main");
    }
}

fn in_english(browser: &Browser) {
    browser.open("/");
    browser.follow("button[name=locale][value=en]");
}

#[test]
fn a_goal_is_agreed_and_active_with_at_most_twelve_typed_fields() {
    for (scripts, english) in [(true, true), (false, false)] {
        let world = World::start();
        let browser = Browser::start(&world.server.address);
        browser.scripts(scripts);
        browser.sign_in("u-mette");
        if english {
            in_english(&browser);
        }
        let count = Counting { browser: &browser, typed: Cell::new(0), taps: Cell::new(0) };
        browser.open("/cases/case-freja/goals/new");
        count.fill("#words", "Jeg vil gerne kunne sove");
        count.save();
        count.fill("#statement", "Freja falder selv i søvn");
        count.save();
        count.fill("#sign1", "Hun bliver i sengen");
        count.fill("#sign2", "Lyset er slukket");
        count.save();
        count.tap("input[name=kind][value=develop]");
        count.save();
        count.tap("input[name=area][value=health]");
        count.save();
        count.fill("#name", "Rolige nætter");
        count.tap("input[name=scale][value=rating_0_10]");
        count.tap("input[name=raters][value=child]");
        count.save();
        count.tap("#value label:nth-of-type(4)");
        count.save();
        browser.follow("main form .btn-plain");
        count.tap("#value label:nth-of-type(9)");
        count.fill("#step_text", "Tre gode nætter");
        count.fill("#step_value", "5");
        count.save();
        count.fill("#name", "Godnathistorie");
        count.tap("input[name=responsible][value=p-fre-mor]");
        count.fill("#frequency", "hver aften");
        count.fill("#text", "Find tre bøger");
        count.save();
        count.tap("input[name=rank][value='2']");
        count.save();
        count.save();
        for who in ["child", "p-fre-mor", "p-fre-far"] {
            browser.follow(&format!("[data-missing] a[href$='who={who}']"));
            count.tap("input[name=status][value=agrees]");
            count.tap("input[name=how][value=meeting]");
            count.save();
        }
        count.save();
        count.save();
        assert_eq!(browser.count("[data-goal-state=active]"), 1, "on {}", browser.path());
        assert!(count.typed.get() <= 12, "{} fields were typed", count.typed.get());
        assert!(browser.complaints().is_empty());
    }
}

#[test]
fn a_child_sets_a_goal_in_seven_taps() {
    for (scripts, english) in [(true, false), (false, true)] {
        let world = World::start();
        let browser = Browser::start(&world.server.address);
        browser.scripts(scripts);
        browser.sign_in("u-jonas");
        if english {
            in_english(&browser);
        }
        let count = Counting { browser: &browser, typed: Cell::new(0), taps: Cell::new(0) };
        browser.open("/cases/case-freja/goals/new/child");
        count.tap("input[name=area][value=friends]");
        count.fill("#words", "Jeg vil have en at lege med");
        count.tap("input[name=said][value=yes]");
        count.tap("input[name=now][value='2']");
        count.tap("input[name=enough][value='4']");
        count.tap("input[name=helper][value=u-jonas]");
        count.tap("input[name=show]");
        count.save();
        assert_eq!((count.taps.get(), count.typed.get()), (7, 1));
        assert!(browser.text("h1.words").contains("Jeg vil have en at lege med"));
        assert_eq!(browser.count("[data-goal-state=proposed]"), 1);
    }
}
