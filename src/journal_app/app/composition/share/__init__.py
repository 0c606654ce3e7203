"""Joins the Share screen and its parts."""
