### Kalenderadressen, på /account, og selve kalenderen.

calendar-title = I din egen kalender
calendar-about = Din kalender kan vise dagene for dine møder og for det, du har lovet. Der står ingen navne og intet fra en plan.
calendar-none = Du har ikke en adresse til den endnu.
calendar-made = Du har haft en adresse til den siden { $date }.
calendar-make = Lav en adresse
calendar-anew = Lav en ny adresse; den gamle holder op
calendar-stop = Stop adressen
calendar-shown = Sæt denne adresse ind i din kalender som et abonnement. Den er hemmelig: Den, der har den, kan læse dagene. Den bliver ikke vist igen.
calendar-kept = Jeg har sat den ind
# I kalenderen
calendar-name = { -app }
calendar-meeting = Møde
calendar-due = Noget skal være gjort
