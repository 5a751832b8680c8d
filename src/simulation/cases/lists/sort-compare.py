class Card:
    def __init__(self, rank):
        self.rank = rank
    def __lt__(self, other):
        seen.append((self.rank, other.rank))
        return self.rank < other.rank
for ranks in ([3, 1, 2], [1, 2, 3, 4], [4, 3, 2, 1], [2, 1, 2, 1]):
    seen = []
    cards = [Card(rank) for rank in ranks]
    cards.sort()
    print([card.rank for card in cards], len(seen))
    print(seen)
print([c.rank for c in sorted(cards, reverse=True)], max(cards).rank, min(cards).rank)
