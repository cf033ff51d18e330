### Opening a case, and how often it is looked at.

## Opening a case

begin-title = Start a plan
begin-about = A first name and something you wonder about are enough. No causes, diagnoses or decisions are written here.
begin-name = The child’s first name
begin-wonder = What do you wonder about?
begin-wonder-hint = One line about what you see. The family reads it.
begin-unit = Where does the child go?
begin-save = Start the plan
begin-error-name = Write the first name, 60 characters at most.

## On the plan, at the beginning

begin-with = It began with a question:
begin-invite = First: invite the family
begin-invite-why = The plan is the family’s. Ask them before you write more.
begin-strengths = Write two strengths before the first concern
begin-family = The family
begin-first-view = { $who }: heard after { NUMBER($days) } { $days ->
    [one] day
   *[other] days
 }
begin-no-view = { $who }: not yet heard, { NUMBER($days) } { $days ->
    [one] day
   *[other] days
 }

## How often it is looked at

begin-clock = How often do we follow up?
begin-clock-save = Save the decision
begin-often = How long is it between follow-ups?
begin-weeks = { NUMBER($weeks) } weeks
begin-every = We follow up every { NUMBER($weeks) } weeks.
begin-reason = Why does that fit here?
begin-child = What does { $name } wish?
begin-child-wishes = { $name } says:
begin-follow-up-by = Follow-up by { $date } at the latest
begin-rules-on = Follow the rules of the Children’s Act
begin-rules-off = No longer follow the rules of the Children’s Act
begin-rules-are-on = The rules of the Children’s Act are on: the first follow-up is at most three months after the first intervention began.
begin-rules-are-off = The rules of the Children’s Act are not on for this plan.

## In the list of what to look at

begin-unheard = Child or family not yet heard
begin-unheard-about = Plans in which the child’s or the family’s first words have been missing for more than { NUMBER($days) } days.
begin-unheard-child = Child not heard
begin-unheard-family = Family not heard
begin-unheard-line = { $unit }, { $lead }: { NUMBER($days) } days
