//! What every page must hold to, as far as a browser can measure it: nothing to scroll sideways
//! for, nothing too small to tap.

use super::Browser;

/// What sticks out of the page, where the page is wider than the screen. What scrolls within its
/// own frame (a wide table) does not stick out.
const SIDEWAYS: &str = "(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const out = [...document.body.querySelectorAll('*')]
        .filter(e => e.getBoundingClientRect().right > width + 0.5)
        .filter(e => !e.parentElement.closest('.table-box'));
    const names = out.slice(-3).map(e => e.outerHTML.slice(0, 100));
    return ['page is ' + document.documentElement.scrollWidth + ' wide', ...names];
})()";

/// Controls lower than 44 pixels. A box or button inside a label is as high as its label. Links in
/// running text are as high as the line; one that stands alone in its paragraph is not.
const SMALL: &str = "(() => {
    const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
    const words = e => e.textContent.trim().length;
    const runs = e => e.tagName === 'A' && getComputedStyle(e).display === 'inline'
        && words(e.parentElement) > words(e);
    const shown = e => e.checkVisibility({ visibilityProperty: true }) && !e.matches('.skip');
    return [...document.querySelectorAll(controls)]
        .filter(shown)
        .filter(e => !runs(e))
        .map(e => e.matches('input[type=radio], input[type=checkbox]') && e.closest('label') || e)
        .filter(e => e.getBoundingClientRect().height < 43.95)
        .map(e => Math.round(e.getBoundingClientRect().height) + ' px: '
            + e.outerHTML.replace(/<svg.*?<\\/svg>/g, '').slice(0, 160));
})()";

impl Browser {
    /// What makes the page wider than the screen; nothing if it is not.
    #[must_use]
    #[track_caller]
    pub fn sideways(&self) -> Vec<String> {
        self.ask(SIDEWAYS)
    }

    /// The controls on the page that are too low for a thumb (44 pixels, WCAG 2.5.5).
    #[must_use]
    #[track_caller]
    pub fn small_controls(&self) -> Vec<String> {
        self.ask(SMALL)
    }
}
