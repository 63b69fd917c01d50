"""The widgets. Each assembles what view models and the session give it; none computes."""
