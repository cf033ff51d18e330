### When something does not go as it should: what happened, what was kept, and what to do.

## 404

# Heading and title; the same whether the page is absent or may not be seen
errors-not-found = There is no such page
# Under the heading
errors-not-found-what = The address may be mistyped, or the page is not shared with you. Nothing is lost.
# Link
errors-to-front = Go to the front page

## 403

# Heading and title
errors-forbidden = You cannot do that here
# Under the heading
errors-forbidden-what = You can see this but not change it. Nothing has been changed. Ask the case lead if you think you should be able to.
# A form that was sent from another website
errors-elsewhere = We could not see that the form came from { -app }, so nothing was saved. Open the page again and try once more.

## 400 and 429

# Heading and title
errors-malformed = We could not understand that
# Under the heading
errors-malformed-what = The form did not arrive whole, so nothing was saved. Go back in the browser and try again.
# Heading and title
errors-too-many = Wait a little
# Under the heading
errors-too-many-what = There have been too many tries. Wait a minute and try again. Nothing has happened to your account.

## 409: two people changed the same thing

# Heading and title
errors-conflict = Someone else changed this meanwhile
# Above the text one has written
errors-conflict-yours = What you wrote
# Button
errors-conflict-keep-theirs = Keep what stands now
# Button
errors-conflict-keep-yours = Save what I wrote

## Forms

# At the top of a form that could not be saved
errors-form = It is not saved yet
# Under it, with a list of what to mend
errors-form-kept = Mend { $count ->
    [one] one thing
   *[other] { $count } things
}. What you wrote is still here.
# Above what somebody wrote in a form that is no longer there
errors-form-unsaved = This is not saved. You wrote:
# At a field that may not stay empty
errors-field-empty = Write something here
# At a field whose text is too long
errors-field-long = Make it shorter: at most { $most ->
    [one] { $most } character
   *[other] { $most } characters
}
# At a number field
errors-field-number = Write a number
# At a number field with limits
errors-field-between = Write a number from { $least } to { $most }
# At a date field
errors-field-date = Write a date, for example { $example }

## 500 and 503

# Heading and title
errors-busy = We cannot keep up just now
# Under the heading
errors-busy-what = It is busy, or the database does not answer. What was saved is still there. Wait a little and try again; go back in the browser if you were writing.
# Heading and title
errors-broken = Something went wrong on our side
# Under the heading
errors-broken-what = It is not your fault, and it has been noted so that we can mend it. What was saved is still there. Try again in a moment.
