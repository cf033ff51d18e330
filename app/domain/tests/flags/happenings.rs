//! What can happen in a case between two looks.

use domain::{
    action::ActionStatus::{Declined, Done, Open, Suggested},
    flag::DecisionKind,
    goal::{Accepts, GoalStatus},
    intervention::{Delivery, InterventionStatus},
    measure::Value,
    people::Who,
};
use jiff::civil::Date;
use proptest::{prelude::*, sample::Index};

use crate::world::{World, complete};

/// What happens, to which of those it can happen to, with a number.
#[derive(Debug, Clone)]
pub struct Happening {
    what: What,
    which: Index,
    number: i32,
}

#[derive(Debug, Clone, Copy)]
enum What {
    Measured,
    PhaseBegun,
    GoalChanged,
    ActionChanged,
    InterventionChanged,
    WordGiven,
    MeetingMoved,
    Replied,
    ChildHeard,
    ConsentMissed,
    Decided,
}

pub fn happenings() -> impl Strategy<Value = Vec<Happening>> {
    let what = prop::sample::select(vec![
        What::Measured,
        What::Measured,
        What::PhaseBegun,
        What::GoalChanged,
        What::ActionChanged,
        What::InterventionChanged,
        What::WordGiven,
        What::MeetingMoved,
        What::Replied,
        What::ChildHeard,
        What::ConsentMissed,
        What::Decided,
        What::Decided,
    ]);
    let one = (what, any::<Index>(), 0..11_i32);
    let one = one.prop_map(|(what, which, number)| Happening { what, which, number });
    prop::collection::vec(one, 0..6)
}

/// The one of a list that it happens to, if there is any.
fn pick<T>(list: &mut [T], which: Index) -> Option<&mut T> {
    let place = (!list.is_empty()).then(|| which.index(list.len()))?;
    list.get_mut(place)
}

/// Lets it happen on a day; none if there is nothing that it can happen to.
pub fn let_happen(world: &mut World, happening: &Happening, today: Date) -> Option<()> {
    let Happening { what, which, number } = *happening;
    let case = &mut world.case;
    let odd = number % 2 == 1;
    match what {
        What::Measured => {
            let measure = pick(&mut pick(&mut case.goals, which)?.measures, which)?;
            let mut one = measure.observations.last()?.clone();
            one.date = today;
            one.value = Value::try_from(f64::from(number)).ok();
            measure.observations.push(one);
        }
        What::PhaseBegun => {
            let phases = &mut pick(&mut case.goals, which)?.phases;
            let mut phase = phases.last()?.clone();
            phase.id = format!("ph-new-{}", phases.len()).try_into().ok()?;
            phase.start = today;
            phases.push(phase);
        }
        What::GoalChanged => {
            let status = if odd { GoalStatus::Active } else { GoalStatus::Agreed };
            pick(&mut case.goals, which)?.status = status;
        }
        What::ActionChanged => {
            let action = pick(&mut case.actions, which)?;
            action.status = [Suggested, Open, Declined, Done][usize::try_from(number % 4).ok()?];
            action.due = if odd { today } else { action.due };
            action.responsible = if number > 8 { None } else { action.responsible.take() };
        }
        What::InterventionChanged => {
            let one = pick(&mut case.interventions, which)?;
            let held = u32::try_from(number).ok();
            one.delivery = Some(Delivery { planned: 10, delivered: held });
            if number == 10 {
                one.status = InterventionStatus::Stopped;
            }
        }
        What::WordGiven => {
            let agreed = pick(&mut case.goals, which)?.agreed.as_mut()?;
            let accepts = if odd { Accepts::Pending } else { Accepts::Agrees };
            pick(&mut agreed.acceptance, which)?.status = accepts;
        }
        What::MeetingMoved => {
            let meeting = pick(&mut case.meetings, which)?;
            (meeting.date, meeting.planned) = (today, odd);
        }
        What::Replied => pick(&mut case.suggestions, which)?.reply = None,
        What::ChildHeard => {
            let mut voice = case.voices.last()?.clone();
            voice.date = today;
            case.voices.push(voice);
        }
        What::ConsentMissed => {
            let guardian = Who::Person(case.family.first()?.id.clone());
            let consent = pick(&mut case.consents, which)?;
            consent.given_by.retain(|who| *who != guardian);
            consent.missing.push(guardian);
        }
        What::Decided => {
            let mut flag = pick(&mut world.flags, which)?.clone();
            let mut decision = complete(today);
            decision.took_part = vec![Who::Child];
            decision.kind =
                Some(if odd { DecisionKind::Continue } else { DecisionKind::AdjustIntervention });
            flag.decide(decision, &world.scene(today)).ok()?;
            *pick(&mut world.flags, which)? = flag;
        }
    }
    Some(())
}
