def shipping(country, weight):
    """Not a line of code."""
    if country == "DE" and weight < 5:
        return 5
    return 9 if weight < 20 else 19


class Stock:
    async def reserve(self, *rows, **options):
        return [row for row in rows if row.amount]
