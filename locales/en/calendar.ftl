### The calendar address, on /account, and the calendar itself.

calendar-title = In your own calendar
calendar-about = Your calendar can show the days of your meetings and of what you have promised. No names and no words of a plan stand there.
calendar-none = You have no address for it yet.
calendar-made = You have had an address for it since { $date }.
calendar-make = Make an address
calendar-anew = Make a new address; the old one stops
calendar-stop = Stop the address
calendar-shown = Put this address into your calendar as a subscription. It is secret: whoever has it can read the days. It is not shown again.
calendar-kept = I have put it in
# In the calendar
calendar-name = { -app }
calendar-meeting = Meeting
calendar-due = Something is due
