### The family's week: all children that the reader may see, in one week.

# Button, heading and title
family-title = The family’s week
family-days = { $monday } to { $sunday }
# $children is one or several names
family-about = What is in the week for { $children }.
family-before = The week before
family-after = The week after
# The child's name and what it is
family-of = { $child }: { $what }
# $what is "Review meeting"
family-meeting = { $what }, { $place }
family-network-meeting = Network meeting
family-review = Review meeting
family-transition = Transition meeting
# An action that is to be done by that day
family-action = { $what } (to be done)

## What falls together

family-together = Talk about this
family-nothing-together = Nothing in this week falls on the same time or is done twice.
family-clash = On { $day } two fall on the same time: { $one } and { $other }.
family-same-day = On { $day } there are two things: { $one } and { $other }.
# $kind is "Talks"
family-twice = Two of the same kind ({ $kind }): { $names }. Can they be brought together?

## The days and every week

family-this-week = Day by day
family-nothing = Nothing is written in this week.
family-every-week = Every week
family-none-runs = No intervention is running.
family-hours = It takes { $hours } hours a week, as far as it is written down.
family-unknown = { $count ->
    [one] For one intervention it is not written down how much it takes.
   *[other] For { $count } interventions it is not written down how much they take.
}
family-who = Who can do what
# $children are the children's names
family-helps = Helps { $children }
