### The front page: what I can do now.

# Title
home-title = Forsiden
# Heading
home-hello = Hej { $name }
# Heading over the list
home-now = Det kan du gøre nu
# When there is nothing to do
home-nothing = Der er ikke noget, du skal gøre lige nu.
# En åbning i en nødsituation, som man ikke har læst om
home-emergency = { $by } åbnede { $whose } plan i en nødsituation. Læs hvorfor
# Heading over the plans
home-plans = Dine forløb
# Link to /week
home-measure = { $count ->
    [one] En måling i denne uge
   *[other] { $count } målinger i denne uge
}
# Link to a goal that waits for one's word
home-say = Et mål for { $child } venter på dit ord
# Link to an action
home-action = { $child }: { $what }
# Under it
home-by = senest { $date }
# Under it
home-late = skulle være gjort { $date }
# Link to a suggestion that waits for one's reply
home-reply = Svar på et forslag i { $whose } plan: { $words }
# Under it
home-reply-late = skulle være besvaret { $date }
# Link to the reply to one's own suggestion
home-verdict = Der er svar på dit forslag. Er det i orden?
# Link to the reply to one's own question
home-explained = Der er svar på dit spørgsmål. Er det i orden?
