### How one person sees it.

# Heading and title
view-title = Sådan ser jeg det
# Under one's earlier words
view-before = Det skrev du { $date }
# Field
view-ask = Hvordan ser du det lige nu?
# Field, to the child
view-ask-child = Hvordan synes du, det går?
view-hint = Skriv, som du ville sige det. Det, du skrev før, bliver stående.
# To the child, before anything is written
view-safety = De voksne i din plan kan læse det, du skriver. Hvis nogen gør dig ondt, skal de voksne hjælpe dig.
# Button
view-save = Gem mine ord
