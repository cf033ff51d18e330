### Ideas for a goal: everybody's in one list, what they became, and who takes part.

# Heading and title
idea-title = Ideas
idea-about = Everybody can have an idea and move them up and down the list. You start with the one on top.
idea-none = Nobody has written an idea yet.
# Button on the goal's page
idea-add-first = Write the first idea
idea-all = { $count ->
    [one] See the one idea
   *[other] See all { $count } ideas
}
# After the words: whose idea it is
idea-from = The idea is from { $name }
# Heading on the intervention's page
idea-came-from = The idea came from { $name }
idea-ask = What could help?
idea-ask-child = What do you think could help?
# On the child's page
idea-child = I have an idea
idea-save = Save the idea
idea-up = Up
idea-down = Down
idea-tried = What you have chosen
idea-became = See what it became

## Trying one

# Button, heading and title
idea-try = Try it
idea-why = Why this one?
idea-why-hint = The other ideas are remembered beside it, so that everybody sees what there was to choose from.
idea-begin = We try it
idea-begins-today = The goal is being worked on. So it begins today, and the curve gets a new line.
idea-cannot = It has been chosen, or the goal is where nothing new can be tried.
idea-chosen = chosen
idea-chosen-by = Chosen on { $date } by { $name }.

## Who takes part

idea-take-part = I take part
idea-only-told = I just want to know
idea-not-this = Not this for me
idea-share-what = If you choose “not this”, you get no news about the goal and are not asked about it. You can always open it.
idea-is-told = { $name } just wants to know.
idea-is-not-in-it = { $name } does not take part in this.
# Below the goals on the plan
idea-left-goals = Goals you have chosen not to take part in

## In the log

idea-wrote-idea = Wrote an idea
idea-wrote-rank = Moved an idea up or down
idea-wrote-share = Said whether they take part in a goal
