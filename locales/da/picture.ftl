### En tegning eller et foto ved siden af det, nogen har sagt.

# Overskrift og titel
picture-title = Læg en tegning eller et foto ved
picture-title-there = Tegningen eller fotoet
# Links under ordene
picture-lay = Læg en tegning eller et foto ved
picture-change = Fjern billedet
# Før man vælger et billede
picture-about-who = Alle, der kan læse planen, kan se billedet.
picture-about-gone = Vi gemmer kun det, man kan se. Hvor og hvornår det er taget, bliver slettet.
picture-about-people = Tag ikke andre børn med på billedet.
# Felter
picture-alt = Hvad kan man se på billedet?
picture-alt-hint = Det læses højt for dem, der ikke kan se billedet. Skriv gerne det, barnet selv siger om det.
picture-file = Billedet
picture-file-hint = JPEG, PNG eller WebP, højst 8 MB.
# Knapper
picture-save = Læg billedet ved
picture-without = Uden billede
picture-remove-about = Billedet bliver slettet for alle og kan ikke hentes tilbage. Ordene bliver stående.
picture-remove = Fjern billedet
# Ved feltet
picture-error-none = Vælg et billede
picture-error-bytes = Billedet fylder for meget: højst 8 MB. Vælg et mindre, eller tag det igen
picture-error-kind = Vi kan ikke læse filen som et billede. Vælg et billede som JPEG, PNG eller WebP
picture-error-points = Billedet har for mange punkter. Vælg et mindre, eller tag det igen

## I listen over, hvem der har set det

picture-read = Så en tegning eller et foto
picture-wrote = Lagde en tegning eller et foto ved
picture-wrote-away = Fjernede en tegning eller et foto
