//! The same numbers as a table: every entry, corrected ones struck through beside what stands.

use std::cmp::Reverse;

use domain::{
    goal::Goal,
    measure::{Measure, NotPossible, Observation},
    withheld::notes_of,
};
use leptos::prelude::*;

use super::effect;
use crate::{
    alike::Piece,
    drawn::{Draw, Drawn},
    i18n::Texts,
    links,
    ui::{people::Network, said, time},
    withheld,
};

/// The table under the curve, folded until somebody asks for it.
pub fn table(network: Network<'_>, goal: &Goal, measure: &Measure) -> Drawn {
    let draw = |network: Network<'_>| whole(network, goal, measure);
    let own = measure.all().any(|(observation, _)| network.is_reader(&observation.by));
    // Own ones can be corrected; what is withheld is marked for some.
    if own || !network.record.withheld.is_empty() {
        return draw(network);
    }
    network.alike(Piece::Numbers, &measure.id, draw)
}

fn whole(network: Network<'_>, goal: &Goal, measure: &Measure) -> Drawn {
    let asking = network.asking;
    let t = asking.t();
    let mut all: Vec<(&Observation, bool)> = measure.all().collect();
    // Of several on one day the last written comes first as well.
    all.reverse();
    all.sort_by_key(|(observation, _)| Reverse(observation.date));
    let label = t.goal_table_caption(&said::words(&measure.name, asking));
    let caption = label.clone();
    let stands = measure.stands();
    let hidden = notes_of(&network.record.withheld, measure);
    let rows = all.iter().map(|(observation, baseline)| {
        let is_hidden = observation.id.as_ref().is_some_and(|id| hidden.contains(id));
        let marks = Marks { baseline: *baseline, stands: stands(observation), is_hidden };
        row(network, (goal, measure), observation, marks)
    });
    let rows: Vec<_> = rows.collect();
    view! {
        <details>
            <summary>
                <span>{t.goal_table(all.len())}</span>
            </summary>
            <div class="table-box" tabindex="0" role="region" aria-label=label>
                <table>
                    <caption class="vh">{caption}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t.goal_table_date()}</th>
                            <th scope="col">{t.goal_table_value()}</th>
                            <th scope="col">{t.goal_table_by()}</th>
                            <th scope="col">{t.goal_table_phase()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
    .drawn()
}

/// What a row tells of a measurement beside what it says.
#[derive(Clone, Copy)]
struct Marks {
    /// Whether it is of before.
    baseline: bool,
    /// Whether nothing corrects it.
    stands: bool,
    /// Whether its remark is withheld.
    is_hidden: bool,
}

fn row(
    network: Network<'_>,
    (goal, measure): (&Goal, &Measure),
    observation: &Observation,
    Marks { baseline, stands, is_hidden }: Marks,
) -> Drawn {
    let asking = network.asking;
    let t = asking.t();
    let phase = goal.phases.iter().rfind(|phase| phase.start < observation.date);
    let phase = match (baseline, phase) {
        (true, _) | (_, None) => t.goal_key_baseline().to_owned(),
        (false, Some(phase)) => said::words(&phase.label, asking),
    };
    let note = observation.note.as_ref().map(|note| {
        view! {
            <br />
            <span class="small">{said::plain(note, asking)}</span>
        }
    });
    let withheld = is_hidden.then(|| withheld::mark(network));
    let shown = shown(network, measure, observation);
    let shown = if stands {
        view! { <span>{shown}</span> }.drawn()
    } else {
        view! {
            <s>{shown}</s>
            " "
            <span class="small quiet">{t.goal_table_corrected()}</span>
        }
        .drawn()
    };
    let mine = network.is_reader(&observation.by);
    let correct = observation.id.as_ref().filter(|_| stands && mine).map(|id| {
        let href = links::observation(&network.record.case.id, &goal.id, id);
        view! {
            " "
            <a href=href>{t.goal_table_correct()}</a>
        }
    });
    let id = observation.id.as_ref().map(ToString::to_string);
    view! {
        <tr data-observation=id data-rater=observation.by.to_string()>
            <th scope="row">{time(observation.date, t.date(observation.date))}</th>
            <td>{shown} {correct} {note} {withheld}</td>
            <td>{network.name(&observation.by)}</td>
            <td>{phase}</td>
        </tr>
    }
    .drawn()
}

/// The value, or why there is none.
fn shown(network: Network<'_>, measure: &Measure, observation: &Observation) -> String {
    match (observation.value, observation.not_possible) {
        (Some(value), _) => effect::level(network.asking, measure, value.get()),
        (None, Some(why)) => reason(network.asking.t(), why).to_owned(),
        (None, None) => String::new(),
    }
}

/// Why there is no value, in words.
fn reason(t: Texts, why: NotPossible) -> &'static str {
    match why {
        NotPossible::Ill => t.week_not_possible_ill(),
        NotPossible::Holiday => t.week_not_possible_holiday(),
        NotPossible::Absent => t.week_not_possible_absent(),
        NotPossible::Other => t.week_not_possible_other(),
        NotPossible::TakenBack => t.week_taken_back(),
    }
}
