### Protected addresses.

# To helpers
protection-banner = Protected address: { $names }
protection-keep = Never pass on an address, a telephone number, the school or a meeting place, not to others in the plan either. Only helpers, the child and whoever the child lives with can see meeting places here.
protection-is = The address is protected
protection-set = Protect the address
protection-set-what = Then only helpers, the child and whoever the child lives with see meeting places in this plan. It holds at once, and helpers are reminded of it on the plan.
protection-set-now = Protect it now
protection-lift = End the protection
# Where a place would stand
protection-no-place = The place is not shown here, because an address is protected. Ask the case lead
