### At vælge en adgangskode.

password-new = Din egen adgangskode
password-hint = Mindst { NUMBER($shortest) } tegn og højst { NUMBER($longest) }. Gerne nogle ord, som kun du finder på at sætte sammen.
# Når den ikke kan bruges
password-error-empty = Skriv den adgangskode, du vil bruge
password-error-length = Adgangskoden har { NUMBER($count) } tegn. Der skal være mindst { NUMBER($shortest) } og højst { NUMBER($longest) }.
password-error-yours = Den ligner for meget dit navn, din e-mail eller noget andet, man gætter først. Tag noget, ingen forbinder med dig.
password-error-common = Den er for let at gætte. Sæt for eksempel tre eller fire tilfældige ord sammen.
