### Words about texts: their language, and how names are put together.

# Names in a sentence: "Freja, Sanne and Mette"
text-and = { $others } and { $last }
# Under a text that was said in Danish
text-translated-from-danish = Translated from Danish
# Under a text that was said in English and is read in Danish; not shown on English pages
text-translated-from-english = Translated from English
# Under a machine's draft of a translation
text-draft = Machine draft, not checked
# Under a text without a translation
text-only-in-danish = Only in Danish
# Under a text without a translation; not shown on English pages
text-only-in-english = Only in English
# Opens the words as they were first said
text-show-original = Show how it was said
# The title of a page whose form could not be saved
text-error-title = Error: { $title }
