### The front page: what I can do now.

# Title
home-title = Front page
# Heading
home-hello = Hello { $name }
# Heading over the list
home-now = What you can do now
# When there is nothing to do
home-nothing = There is nothing you need to do right now.
# An emergency opening one has not read of
home-emergency = { $by } opened { $whose } plan in an emergency. Read why
# Heading over the plans
home-plans = Your plans
# Link to /week
home-measure = { $count ->
    [one] One measurement this week
   *[other] { $count } measurements this week
}
# Link to a goal that waits for one's word
home-say = A goal for { $child } waits for your word
# Link to an action
home-action = { $child }: { $what }
# Under it
home-by = by { $date }
# Under it
home-late = was to be done by { $date }
# Link to a suggestion that waits for one's reply
home-reply = Answer a suggestion in { $whose } plan: { $words }
# Under it
home-reply-late = was to be answered by { $date }
# Link to the reply to one's own suggestion
home-verdict = Your suggestion has a reply. Is it fine?
# Link to the reply to one's own question
home-explained = Your question has a reply. Is it fine?
