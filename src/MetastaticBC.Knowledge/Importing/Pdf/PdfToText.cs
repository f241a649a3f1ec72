using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace MetastaticBC.Knowledge.Importing.Pdf;

/// <summary>
/// Runs <c>pdftotext -layout</c> of poppler-utils. The file goes in and the text comes out by pipes: no shell, no file name and no
/// temporary file come into it.
/// </summary>
internal sealed class PdfToText(ImportOptions options, string program = "pdftotext") : IPdfText
{
    private const string Missing =
        "The program pdftotext reads PDF files and is not installed: install the package poppler-utils (apt-get install poppler-utils; macOS: brew install poppler), then import again.";

    private const string Broken =
        "This PDF can't be read: it is broken or protected by a password. Open it in a PDF viewer, save or print it as a new PDF and import that.";

    public string? Read(ReadOnlyMemory<byte> pdf, ImportLog log, CancellationToken cancellation)
    {
        try
        {
            using var process = Process.Start(StartInfo())!;
            using var stop = cancellation.Register(() => Kill(process));
            var feeding = Task.Run(() => Feed(process, pdf), CancellationToken.None);
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var text = Drain(process);
            process.WaitForExit();
            feeding.Wait(CancellationToken.None);
            cancellation.ThrowIfCancellationRequested();
            return Checked(text, process.ExitCode, log);
        }
        catch (Win32Exception)
        {
            log.Problems.Error(1, "pdftotext-missing", Missing);
            return null;
        }
    }

    private string? Checked(string? text, int exitCode, ImportLog log)
    {
        if (text is null)
            log.Problems.Error(1, "pdf-size", $"The PDF holds more than {options.MaximumTextBytes} bytes of text. Split it into several documents.");
        else if (exitCode != 0)
            log.Problems.Error(1, "pdf-broken", Broken);
        else
            return text;
        return null;
    }

    private ProcessStartInfo StartInfo()
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var argument in (string[])["-layout", "-enc", "UTF-8", "-eol", "unix", "-", "-"])
            start.ArgumentList.Add(argument);
        return start;
    }

    /// <summary>A program that gives up early closes its end; its exit code then says so.</summary>
    private static void Feed(Process process, ReadOnlyMemory<byte> pdf)
    {
        try
        {
            process.StandardInput.BaseStream.Write(pdf.Span);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
        }
    }

    /// <summary>All that the program writes; null, and the program stopped, where that is more than the limit.</summary>
    private string? Drain(Process process)
    {
        var text = new StringBuilder();
        var buffer = new char[16 * 1024];
        while (process.StandardOutput.Read(buffer, 0, buffer.Length) is > 0 and var read)
        {
            text.Append(buffer, 0, read);
            if (text.Length <= options.MaximumTextBytes)
                continue;
            Kill(process);
            return null;
        }

        return text.ToString();
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception fault) when (fault is InvalidOperationException or Win32Exception)
        {
            // It ended by itself.
        }
    }
}
