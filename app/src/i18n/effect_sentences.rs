//! The sentences of the effect rule (its specification, sections 6 and 11), word for word, with
//! numbers, units and dates filled in as the pages do.

use jiff::civil::date;

use super::{Locale, Texts};

fn both(sentence: impl Fn(Texts) -> String) -> [String; 2] {
    Locale::ALL.map(|locale| sentence(locale.texts()))
}

#[test]
fn no_effect_asks_whether_it_is_time_to_adjust() {
    let said = both(|t| {
        t.effect_no_effect(&t.effect_amount_points(1), 26, &t.effect_amount_points(2.4), 30)
    });
    assert_eq!(
        said,
        [
            "Ingen dokumenteret effekt endnu: efter 30 uger og 26 målinger er ændringen 1 point; \
             nu ville vi mindst vente 2,4 point. Er det tid til at justere indsatsen?",
            "No documented effect yet: after 30 weeks and 26 measurements the change is 1 point; \
             by now we would expect at least 2.4 points. Time to adjust?",
        ]
    );
    let since = date(2026, 7, 31);
    let still = both(|t| t.effect_no_effect_still(&t.number(0.5), &t.number(2.0), &t.date(since)));
    assert_eq!(
        still,
        [
            "Siden 31. juli 2026 uden dokumenteret effekt; seneste ændring er 0,5, en tydelig \
             ændring er 2.",
            "No documented effect since 31 July 2026; the latest change is 0.5, a clear change \
             is 2.",
        ]
    );
}

#[test]
fn progress_says_fallen_where_fewer_is_the_aim() {
    let change = |t: Texts| t.effect_amount_times(4);
    let higher = both(|t| t.effect_improving_level("2", &change(t), &t.number(2.0), 5, "6"));
    assert_eq!(
        higher,
        [
            "Fremgang: fra 2 til 6 (de seneste 5 målinger), altså 4 gange om ugen; vi kalder 2 en \
             tydelig ændring.",
            "Progress: from 2 to 6 (the latest 5 measurements), 4 times a week; we call 2 a clear \
             change.",
        ]
    );
    let lower = both(|t| t.effect_improving_level_lower("7", &change(t), &t.number(2.5), 1, "3"));
    assert!(lower[0].starts_with("Fremgang: faldet fra 7 til 3 (den seneste måling), altså"));
    assert!(lower[1].starts_with("Progress: fallen from 7 to 3 (the latest measurement), 4"));
    let trend = both(|t| t.effect_improving_trend_lower(&t.effect_amount_minutes(12.5)));
    assert_eq!(
        trend,
        [
            "Fremgang: målingerne er faldet jævnt, i alt ca. 12,5 minutter siden start.",
            "Progress: the measurements have fallen steadily, about 12.5 minutes since the start.",
        ]
    );
}

#[test]
fn one_week_and_one_measurement_are_singular() {
    assert_eq!(
        both(|t| t.effect_too_few(1, 1)),
        [
            "Indsatsen har kørt i 1 uge, men der er kun 1 måling; vi kan ikke sige, om den virker.",
            "After 1 week there is only 1 measurement; we cannot say whether it helps.",
        ]
    );
    assert_eq!(
        both(|t| t.effect_too_early(3, &t.day_month(date(2027, 1, 15)), 2)),
        [
            "Det er for tidligt at sige noget: 3 målinger på 2 uger. Vi vurderer omkring 15. januar.",
            "Too early to tell: 3 measurements in 2 weeks. First judged about 15 January.",
        ]
    );
    assert_eq!(
        both(|t| t.effect_stale(162, 14)),
        [
            "Sidste måling er 162 dage gammel (aftalt: hver 14. dag), så vi kan ikke se, hvordan \
             det går nu.",
            "The last measurement is 162 days old (agreed: every 14 days), so we cannot see how it \
             is going now.",
        ]
    );
}

#[test]
fn the_wrong_way_a_slip_and_a_disagreement_ask_people_to_talk() {
    assert_eq!(
        both(|t| t.effect_worsening("18", 25, "10")),
        [
            "Det går den forkerte vej: fra 18 til 10 siden indsatsen begyndte (25 målinger). Tal \
             om det nu.",
            "It is going the wrong way: from 18 to 10 since the intervention began (25 \
             measurements). Talk about it now.",
        ]
    );
    assert_eq!(
        both(|t| t.effect_slipping("5", 9, "3")),
        [
            "Det er ved at glide: fra 5 til 3 (9 målinger). Tal om det nu.",
            "It is slipping: from 5 to 3 (9 measurements). Talk about it now.",
        ]
    );
    assert_eq!(
        both(|t| t.effect_raters_disagree("Sanne", &t.number(2.0), "Peter", &t.number(-0.5))),
        [
            "Sanne ser fremgang (2), Peter gør ikke (-0,5). Tal sammen om, hvad I hver især ser.",
            "Sanne sees progress (2), Peter does not (-0.5). Talk about what each of you sees.",
        ]
    );
}
