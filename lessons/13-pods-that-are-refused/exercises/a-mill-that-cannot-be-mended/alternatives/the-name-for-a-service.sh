kubectl expose pod stone --name=ston --port=80
