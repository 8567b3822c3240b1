package shop

func (c *Cart) Add(name string, amount, price int) error {
	if amount < 1 || price < 0 {
		return errors.New("no such row")
	}
	return nil
}
