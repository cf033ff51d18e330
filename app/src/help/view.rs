//! How the printed rule looks.

use domain::effect::RULE_VERSION;
use leptos::prelude::*;

use super::rates::{RATES, Rates};
use crate::{
    drawn::{Draw, Drawn},
    i18n::Texts,
    session::Asking,
};

/// The page.
pub fn effect(asking: &Asking) -> Drawn {
    let t = asking.t();
    view! {
        <div class="stack-l">
            <div class="stack">
                <h1>{t.help_title()}</h1>
                <p>{t.help_short()}</p>
                <p class="quiet small">{t.help_version(RULE_VERSION)}</p>
            </div>
            {steps(t)}
            {parameters(t)}
            {answers(t)}
            {rates(t)}
            {limits(t)}
        </div>
    }
    .drawn()
}

fn section(id: &'static str, title: &'static str, body: Drawn) -> Drawn {
    view! {
        <section class="section stack" aria-labelledby=id>
            <h2 id=id>{title}</h2>
            {body}
        </section>
    }
    .drawn()
}

fn list(items: &[&'static str]) -> Drawn {
    let items = items.iter().map(|item| view! { <li>{*item}</li> }).collect_view();
    view! { <ul class="signs">{items}</ul> }.drawn()
}

fn steps(t: Texts) -> Drawn {
    let steps = [
        t.help_step_before(),
        t.help_step_now(),
        t.help_step_clear(),
        t.help_step_noise(),
        t.help_step_time(),
        t.help_step_raters(),
        t.help_step_phase(),
        t.help_step_delivery(),
    ];
    section("how", t.help_how(), list(&steps))
}

fn parameters(t: Texts) -> Drawn {
    let rows = [
        (t.help_par_rating(), t.help_par_rating_is()),
        (t.help_par_gas(), t.help_par_gas_is()),
        (t.help_par_percent(), t.help_par_percent_is()),
        (t.help_par_count(), t.help_par_count_is()),
        (t.help_par_ready(), t.help_par_ready_is()),
        (t.help_par_expected(), t.help_par_expected_is()),
        (t.help_par_wrong_way(), t.help_par_wrong_way_is()),
        (t.help_par_old(), t.help_par_old_is()),
        (t.help_par_maintain(), t.help_par_maintain_is()),
    ];
    let rows = rows.map(|(what, is)| {
        view! {
            <dt>{what}</dt>
            <dd>{is}</dd>
        }
    });
    let body = view! { <dl class="dl card">{rows.into_iter().collect_view()}</dl> }.drawn();
    section("numbers", t.help_numbers(), body)
}

fn answers(t: Texts) -> Drawn {
    let answers = [
        t.effect_title_improving(),
        t.effect_title_reached(),
        t.effect_title_maintained(),
        t.effect_title_unclear(),
        t.effect_title_too_slow(),
        t.effect_title_no_effect(),
        t.effect_title_worsening(),
        t.effect_title_slipping(),
        t.effect_title_raters_disagree(),
        t.effect_title_insufficient(),
        t.effect_title_stale(),
    ];
    section("answers", t.help_answers(), list(&answers))
}

fn rates(t: Texts) -> Drawn {
    let heads = [
        t.help_rate_rule(),
        t.help_rate_found(),
        t.help_rate_found_early(),
        t.help_rate_weeks(),
        t.help_rate_worsening(),
        t.help_rate_alarm(),
        t.help_rate_alarm_at_end(),
    ];
    let heads = heads.map(|head| view! { <th scope="col">{head}</th> });
    let rows = RATES.iter().map(|rates| row(t, rates)).collect_view();
    let body = view! {
        <p>{t.help_rates_what()}</p>
        <div class="table-box" tabindex="0" role="region" aria-label=t.help_rates_table()>
            <table class="wide">
                <caption class="vh">{t.help_rates_table()}</caption>
                <thead>
                    <tr>{heads.into_iter().collect_view()}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p>{t.help_rates_care()}</p>
    };
    section("rates", t.help_rates(), body.drawn())
}

fn row(t: Texts, rates: &Rates) -> impl IntoView + use<> {
    let figures = [
        rates.found,
        rates.found_early,
        rates.weeks,
        rates.worsening,
        rates.alarm,
        rates.alarm_at_end,
    ];
    let figures = figures.map(|figure| view! { <td>{figure}</td> });
    view! {
        <tr>
            <th scope="row">{(rates.name)(t)}</th>
            {figures.into_iter().collect_view()}
        </tr>
    }
}

fn limits(t: Texts) -> Drawn {
    let limits = [
        t.help_limit_cause(),
        t.help_limit_bad_week(),
        t.help_limit_reporting(),
        t.help_limit_simulated(),
        t.help_limit_verdict(),
    ];
    section("limits", t.help_limits(), list(&limits))
}
