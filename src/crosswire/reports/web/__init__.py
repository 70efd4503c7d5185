"""Addresses in, answers of servers out; nothing is reached that is not public, unless that was asked for.

In reading order:

fetch      an address to the answers it leads to, and those to what is read
answers    what a server answers, why none can be had, and how much of it is taken
addresses  what is an address, and its parts
redirects  an address to what it leads on to
manners    robots.txt is asked first, and there is a pause between requests
robots     the rules in a robots.txt
exchange   one request, and the answer to it
guard      connections to machines that were checked, and for how long
public     which IP addresses are of the open internet
contents   the body of an answer, unpacked, and what it says that it is
"""
