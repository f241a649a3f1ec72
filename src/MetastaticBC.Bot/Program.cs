using MetastaticBC.Bot.Commands;

return await BotCommandLine.RunAsync(args);
