### Mail: hvad slags nyt der er, og hvor man ser det. Aldrig et navn eller noget fra en plan.

# Glemt adgangskode
mail-link-subject = Vælg en ny adgangskode
mail-link = Nogen, forhåbentlig dig, har bedt om en ny adgangskode til { -app }. Åbn linket, og vælg den. Linket virker én gang og i en halv time.
mail-link-not = Var det ikke dig, skal du ikke gøre noget. Din adgangskode er den samme.
# Adgangskoden er skiftet
mail-changed-subject = Din adgangskode er skiftet
mail-changed = Adgangskoden til din konto i { -app } er lige blevet skiftet. Du er logget ud alle andre steder.
mail-changed-not = Var det ikke dig, så vælg straks en ny her:
# Nyt
mail-news-subject = Der er nyt i { -app }
mail-news = Der er nyt i en plan, du er med i:
mail-news-see = Log ind for at se det:
# Under hver mail
mail-end = Denne mail nævner ingen ved navn, fordi mail kan læses af andre. Du kan ikke svare på den.
