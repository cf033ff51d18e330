### At åbne en plan i en nødsituation. Familien kan se det.

emergency-title = Åbn en plan i en nødsituation
emergency-about = Du kan åbne en plan, du ikke er med i, i én time, hvis et barn har brug for det nu. Familien og tovholderen får det at vide med dit navn og din grund.
emergency-112 = Er nogen i fare lige nu, så ring 112 først.
emergency-kind = Hvad er det for en situation?
emergency-danger = Liv eller helbred er i fare
emergency-missing = Barnet er væk eller alene
emergency-unreachable = Ingen i netværket kan nås, og det kan ikke vente
emergency-why = Hvorfor åbner du planen?
emergency-why-hint = Familien læser det ordret.
emergency-name = Barnets fornavn
emergency-exact = Skriv det præcis, som det er. Hvert forsøg bliver skrevet op.
emergency-birth = Barnets fødselsdag
emergency-school = Skole eller dagtilbud
emergency-open = Åbn planen i én time
emergency-error-birth = Skriv barnets fødselsdag
emergency-error-nobody = Der er ingen plan for et barn med netop det navn, den fødselsdag og det sted. Se efter, om alt er rigtigt. Forsøget er skrevet op
