using System.Security.Cryptography;

namespace MetastaticBC.Bot.Channels.DirectLine;

/// <summary>The key that signs tokens where the settings name none: made once, and kept in the data folder, so that a restart leaves tokens good.</summary>
internal static class TokenKeyFile
{
    public const string Name = "directline.key";

    private const int KeyBytes = 32;

    /// <exception cref="SettingsException">There is a file that holds no key.</exception>
    public static byte[] ReadOrCreate(string folder, ILogger log)
    {
        var path = Path.Combine(folder, Name);
        try
        {
            if (!File.Exists(path))
                Create(folder, path);
            var key = Convert.FromBase64String(File.ReadAllText(path));
            return key.Length >= KeyBytes ? key : throw new FormatException();
        }
        catch (FormatException)
        {
            throw new SettingsException([$"{path} holds no key: delete it, and a new one is made (conversations that are open then end)."]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            BotLog.TokenKeyNotKept(log, folder);
            return RandomNumberGenerator.GetBytes(KeyBytes);
        }
    }

    /// <summary>Written whole under another name first: another process may be starting too.</summary>
    private static void Create(string folder, string path)
    {
        Directory.CreateDirectory(folder);
        var draft = $"{path}.{RandomNumberGenerator.GetHexString(8)}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(draft, options))
            writer.Write(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes)));
        try
        {
            File.Move(draft, path);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
