### /forgotten: en glemt adgangskode.

# Overskrift og titel
forgotten-title = Har du glemt din adgangskode?
forgotten-about = Skriv din e-mail. Så sender vi et link, hvor du kan vælge en ny.
forgotten-send = Send et link
# Siger aldrig, om e-mailen findes
forgotten-asked = Hvis nogen har en konto med den e-mail, er der nu et link på vej. Det virker i en halv time. Kig også i mappen med uønsket post.
# Hvor der ikke sendes mail
forgotten-no-mail = Herfra kan der ikke sendes mail. Bed den, der tager sig af { -app } hos jer, om hjælp.
# Link under feltet på /sign-in
forgotten-link = Har du glemt din adgangskode?
# Siden, som linket fører til
forgotten-anew = Vælg en ny adgangskode
forgotten-anew-about = Når du har gemt den, er du logget ud alle steder og logger ind med den nye.
forgotten-anew-save = Gem adgangskoden
forgotten-over = Linket gælder ikke længere. Et link virker én gang og i en halv time.
forgotten-again = Få et nyt link
# På /sign-in bagefter
forgotten-done = Din adgangskode er skiftet. Log ind med den nye.
