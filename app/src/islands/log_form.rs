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
            let page = post(&form, submitter.as_ref()).await;
            if page.and_then(|page| replace(&form, &page)).is_none() {
                failed.set(true);
            }
        });
    }

    /// The page that the server answers with.
    async fn post(
        form: &web_sys::HtmlFormElement,
        by: Option<&web_sys::HtmlElement>,
    ) -> Option<String> {
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
        let text = JsFuture::from(response.text().ok()?).await.ok()?;
        text.as_string()
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
        let told = document.query_selector("[role=status]").ok()??;
        let tells = parsed.query_selector("[role=status]").ok()??;
        told.set_text_content(tells.text_content().as_deref());
        Some(())
    }
}
