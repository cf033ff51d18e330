//! Saving a measurement without leaving the page. The form inside is an ordinary one; this only
//! sends it in the background, shows what was saved, and keeps what was typed when the net is away.

use leptos::prelude::*;

/// Wraps the form of one measurement.
#[island]
pub fn LogForm(
    /// What is said when it could not be sent.
    unsaved: String,
    /// The form.
    children: Children,
) -> impl IntoView {
    let (failed, set_failed) = signal(false);
    #[cfg(feature = "hydrate")]
    let send = move |event: leptos::ev::SubmitEvent| browser::send(&event, set_failed);
    #[cfg(not(feature = "hydrate"))]
    let send = {
        let _ = set_failed;
        |_: leptos::ev::SubmitEvent| ()
    };
    view! {
        <div class="stack-s" on:submit=send>
            {children()}
            <p class="error" role="alert">
                {move || failed.get().then(|| unsaved.clone())}
            </p>
        </div>
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    //! What the browser does.

    use leptos::{prelude::*, task::spawn_local, wasm_bindgen::JsCast, web_sys};
    use wasm_bindgen_futures::JsFuture;

    /// Sends the form in the background and puts the saved card in place of this one.
    pub fn send(event: &leptos::ev::SubmitEvent, failed: WriteSignal<bool>) {
        let form = event.target().and_then(|t| t.dyn_into::<web_sys::HtmlFormElement>().ok());
        let Some(form) = form else { return };
        let submitter = event.submitter();
        event.prevent_default();
        failed.set(false);
        spawn_local(async move {
            let saved = match post(&form, submitter.as_ref()).await {
                Some(answer) => replace(&form, &answer.page).or_else(|| follow(&answer)),
                None => None,
            };
            if saved.is_none() {
                failed.set(true);
            }
        });
    }

    /// What the server answers with.
    struct Answer {
        page: String,
        /// Where it is to be found, where that is elsewhere.
        elsewhere: Option<String>,
    }

    async fn post(
        form: &web_sys::HtmlFormElement,
        by: Option<&web_sys::HtmlElement>,
    ) -> Option<Answer> {
        let data = web_sys::FormData::new_with_form(form).ok()?;
        if let Some(button) = by.and_then(|by| by.dyn_ref::<web_sys::HtmlButtonElement>()) {
            if !button.name().is_empty() {
                data.append_with_str(&button.name(), &button.value()).ok()?;
            }
        }
        let body = web_sys::UrlSearchParams::new_with_str_sequence_sequence(&data).ok()?;
        let init = web_sys::RequestInit::new();
        init.set_method("POST");
        init.set_body(&body);
        let window = web_sys::window()?;
        let response =
            JsFuture::from(window.fetch_with_str_and_init(&form.action(), &init)).await.ok()?;
        let response: web_sys::Response = response.dyn_into().ok()?;
        let page = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
        let elsewhere = response.redirected().then(|| response.url());
        Some(Answer { page, elsewhere })
    }

    /// Goes where the answer is, if it is no week: to sign in again, with what was sent kept there.
    fn follow(answer: &Answer) -> Option<()> {
        let place = answer.elsewhere.as_deref()?;
        web_sys::window()?.location().assign(place).ok()
    }

    /// Takes this measure's card, and the line that tells how far one is, from the new page.
    /// Other cards keep what is typed in them.
    fn replace(form: &web_sys::HtmlFormElement, page: &str) -> Option<()> {
        let document = web_sys::window()?.document()?;
        let parser = web_sys::DomParser::new().ok()?;
        let parsed = parser.parse_from_string(page, web_sys::SupportedType::TextHtml).ok()?;
        let card = form.closest("li[data-measure]").ok()??;
        let measure = card.get_attribute("data-measure")?;
        let cards = parsed.query_selector_all("li[data-measure]").ok()?;
        let same = |place| {
            let node = cards.item(place)?.dyn_into::<web_sys::Element>().ok()?;
            (node.get_attribute("data-measure")? == measure).then_some(node)
        };
        let saved = (0..cards.length()).find_map(same)?;
        card.replace_with_with_node_1(&saved).ok()?;
        // Whoever does not see the page is still there.
        let next = saved.query_selector("[aria-invalid], button, a").ok().flatten();
        if let Some(next) = next.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = next.focus();
        }
        let told = document.query_selector("[role=status]").ok()??;
        let tells = parsed.query_selector("[role=status]").ok()??;
        told.set_text_content(tells.text_content().as_deref());
        Some(())
    }
}
