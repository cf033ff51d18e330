### What the child has said over time, and how it was heard.

# Title and link on the plan
voice-title = What { $name } has said
# Under the title
voice-about = Everything { $name } has said, word for word. It also says who wrote it down and how it was heard.
# Nothing has been said yet
voice-none = There is nothing here yet.
# When the child was heard last
voice-last = { $name } was last heard on { $date }.
voice-never = { $name } has not been heard since we began on { $date }.
voice-next = Ask again by { $date }.
# When it is too long ago
voice-late = It is a long time since anybody heard { $name }
# Link to the flag
voice-flag = See what you can decide about it

## Under the words

# $how is a way such as “the Three Houses”
voice-how-on = { $how }, { $date }
voice-by-itself = written by { $name } on { $date }
voice-told-talk = told to { $name } in a talk on { $date }
voice-told-drawing = told to { $name } with a drawing on { $date }
voice-told-pictures = chosen with picture cards together with { $name } on { $date }
voice-told-own-words = said to { $name } on { $date }, written word for word
# Not the child’s own words
voice-told-reading = how { $name } reads { $child } on { $date }. These are not the child’s own words
voice-at = Place:
voice-with = Also there:

## The form

# Heading and link
voice-write = Write down what { $name } says
voice-safety = Tell { $name } before you talk: everybody in the plan can read it, and the adults must help if somebody hurts { $name }.
voice-what = What did { $name } say?
voice-what-hint = Write it word for word, and read it aloud afterwards. { -app } always shows that it was you who wrote it down.
voice-how = How was it heard?
voice-how-talk = A talk
voice-how-drawing = A drawing
voice-how-pictures = Picture cards
voice-how-own-words = Said in own words without being asked
voice-how-reading = An adult’s reading of a very young child
voice-how-reading-hint = Write what you see. It is shown without quotation marks.
voice-place = Where? (optional)
voice-company = Who else was there? (optional)
voice-when = Which day?
# Button
voice-save = Save the words
voice-error-how = Choose how it was heard
voice-error-later = Choose a day that has been

## In the list of who has seen it

voice-read = Read what the child has said
voice-wrote = Wrote down what the child said
