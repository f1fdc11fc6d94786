Dear all, this is a text about policies.
