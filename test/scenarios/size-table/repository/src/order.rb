class Order
  def paid?
    total.zero? || payments.any?(&:settled?)
  end
end
