### Words about texts: their language, and how names are put together.

# Names in a sentence: "Freja, Sanne og Mette"
text-and = { $others } og { $last }
# Under a text that was said in Danish and is read in English; not shown on Danish pages
text-translated-from-danish = Oversat fra dansk
# Under a text that was said in English
text-translated-from-english = Oversat fra engelsk
# Under a machine's draft of a translation
text-draft = Maskinens udkast, ikke læst igennem
# Under a text without a translation; not shown on Danish pages
text-only-in-danish = Kun på dansk
# Under a text without a translation
text-only-in-english = Kun på engelsk
# Opens the words as they were first said
text-show-original = Vis, hvordan det blev sagt
# The title of a page whose form could not be saved
text-error-title = Fejl: { $title }
