//! Pictures beside views: laid there by whoever wrote the view.

use tests::{World, client::Client, page::Page, picture::SPECK};

use super::{actors::Place, made::person, objects::Objects};

impl Objects {
    /// With a view that has a picture and one that has none, both by this person where they may
    /// write, else by the lead.
    pub(super) fn with_pictures(self, world: &World, place: &Place, who: &str) -> Self {
        let of_case = [("case", place.case), ("text", "Sådan ser jeg det")];
        let own = (!who.is_empty()).then(|| world.sign_in(&person(place, who)));
        let own = own.filter(|own| own.post("/do/views/write", &of_case).status == 303);
        let by = own.unwrap_or_else(|| {
            let lead = world.sign_in(place.lead);
            lead.post("/do/views/write", &of_case).expect(303);
            lead
        });
        let pictured = newest(&by, place);
        let fields = [("case", place.case), ("view", &*pictured), ("alt", "En prik")];
        by.send_file("/do/pictures/add", &fields, ("picture", SPECK)).expect(303);
        let picture = plan(&by, place)
            .all(&format!("figure:has(a[href*='{pictured}']) [data-picture]"))
            .find_map(|it| it.attr("data-picture").map(str::to_owned));
        by.post("/do/views/write", &of_case).expect(303);
        let (view, picture) = (newest(&by, place), picture.expect("the picture"));
        Self { view, pictured, picture, ..self }
    }
}

fn plan(by: &Client, place: &Place) -> Page {
    by.get(&format!("/cases/{}", place.case)).expect(200).page()
}

/// The view that somebody wrote last: the only one they are offered to lay a picture beside.
fn newest(by: &Client, place: &Place) -> String {
    let plan = plan(by, place);
    let link = plan.all("a[href$='/picture']").find_map(|link| link.attr("href"));
    link.and_then(|link| link.split('/').nth(4)).expect("a link").to_owned()
}
