class E(Exception):
  def __str__(self): return "a\nb"
raise E()
