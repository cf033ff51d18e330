### The child's own page, and the session that an adult opens for the child on a device.

child-title = { $name }: my page

# Link on the plan
child-own-page = My own page

## My words

child-hello = Hello { $name }
child-no-goal = There is no goal yet. You can say what you would like to be different.
child-hello-own = Hello { $name }. This is your goal. You said it yourself:
child-hello-said = Hello { $name }. This is your goal. { $who } said it:

## My path

child-path-title = This is how far you have come
child-path = “{ $name }”: In the beginning the number was { $first }. Now it is { $last }.
child-path-aim = Your goal is { $target }.
child-path-start = The start
child-path-now = You are here now
child-path-goal = Your goal

## How it goes

child-how = How is it going?
# Under the question
child-said-last = On { $day } you said: “{ $words }”
child-save = Save

## Who helps, and who sees

child-helpers = They help me
child-say = I want to say something
child-say-it = Save what I said
child-said-before = What I have said before
child-seen = Who can see this?
child-seen-by = { $names } can see your goal, your answers and what you say here.
child-whole-plan = See the whole plan
child-change = I want to suggest something

## My rights

child-rights = You have the right to this
child-right-say = You may always say what you think. The adults must listen to you.
child-right-with = You may bring an adult whom you choose yourself.
child-right-stop = You may say no and take a break. You do not have to answer.
child-right-know = You may be told what the adults decide, and why.

## An adult opens the page for the child

child-lend = Open { $whose } own page here
child-lend-what = Give the device to { $name } afterwards. You are signed out first, so that nobody can get into what is yours. The page can be used for { $name } alone, and it closes by itself after ten minutes.
child-lend-now = Sign me out and open the page
# On the sign-in page, where a child saved something just after its own page had closed by itself
child-saved-late = What you wrote is saved. The page had closed, because the ten minutes were over.
# Heading and title where it could not be saved
child-late = It could not be saved
# At the foot of the page
child-closes = { $minutes ->
    [one] { $name } opened this page for you. It closes by itself in { $minutes } minute.
   *[other] { $name } opened this page for you. It closes by itself in { $minutes } minutes.
}
